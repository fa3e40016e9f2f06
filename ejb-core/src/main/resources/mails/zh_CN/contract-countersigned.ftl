储存协议 ${contractNumber} 已生效｜${bank}

${name}，您好：

储存协议 ${contractNumber} 已由双方签署并生效。您可以下载协议全文，并查看接下来的步骤。

> 查看协议 | ${url}
