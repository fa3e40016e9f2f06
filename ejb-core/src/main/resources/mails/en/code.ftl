${code} is your <#if purpose == 'SIGN_CONTRACT'>signing<#else>sign-in</#if> code | ${bank}

Hello,

your <#if purpose == 'SIGN_CONTRACT'>signing<#else>sign-in</#if> code is

# ${code}

Please enter it within ${minutes} minutes. Our staff will never ask for it; do not pass it on.

If this was not you, ignore this mail.
