有名额了：${event}｜${bank}

${name}，您好：

「${event}」（${when}，${place}）有 ${heads} 个名额可以给您，保留到 ${until}。请在此之前确认，逾期让给下一位。

> 确认名额 | ${url}
