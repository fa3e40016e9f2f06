${title}｜${bank}

${name}，您好：

${body}

> ${linkLabel} | ${url}
