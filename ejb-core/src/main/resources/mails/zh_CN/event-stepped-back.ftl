报名已取消：${event}｜${bank}

${name}，您好：

您已取消「${event}」（${when}）的报名，编号 ${number}。谢谢您告诉我们。

> 查看其他活动 | ${url}
