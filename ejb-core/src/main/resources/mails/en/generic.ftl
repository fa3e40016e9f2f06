${title} | ${bank}

Dear ${name},

${body}

> ${linkLabel} | ${url}
