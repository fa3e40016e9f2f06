${code} 是您的<#if purpose == 'SIGN_CONTRACT'>协议签署<#else>登录</#if>验证码｜${bank}

您好：

您的<#if purpose == 'SIGN_CONTRACT'>协议签署<#else>登录</#if>验证码是

# ${code}

请在 ${minutes} 分钟内输入。工作人员不会向您索要验证码，请勿转告他人。

如果不是您本人操作，请忽略这封邮件。
