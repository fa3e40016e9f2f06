<#list paragraphs as p>
<#if p.look == 'link'>${p.text}
${p.url}<#else>${p.text}</#if>

</#list>
--
${bank}
${address}　${phone}
