We received your signed contract ${contractNumber} | ${bank}

Dear ${name},

you have signed the storage contract ${contractNumber}. We check the papers and sign for the bank; another mail tells you when that is done.

> See the contract | ${url}
