Contract ${contractNumber} is in force | ${bank}

Dear ${name},

the storage contract ${contractNumber} has been signed by both sides and is in force. You can download it and see what happens next.

<#if amount??>
Please pay ${amount} by bank transfer by ${dueOn} and quote the invoice number ${invoiceNumber}. The account is shown on the contract page; we never announce another account by phone or text message.

</#if>
> See the contract | ${url}
