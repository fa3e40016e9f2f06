我们收到了您签署的储存协议 ${contractNumber}｜${bank}

${name}，您好：

您已签署储存协议 ${contractNumber}。我们会核对资料并由本库签署，完成后再给您发一封邮件。

> 查看协议 | ${url}
