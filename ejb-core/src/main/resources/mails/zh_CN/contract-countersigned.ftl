储存协议 ${contractNumber} 已生效｜${bank}

${name}，您好：

储存协议 ${contractNumber} 已由双方签署并生效。您可以下载协议全文，并查看接下来的步骤。

<#if amount??>
请在 ${dueOn} 之前用银行转账付款 ${amount}，附言写账单编号 ${invoiceNumber}。收款账户见协议页面；我们不会用电话或短信通知您更换账户。

</#if>
> 查看协议 | ${url}
