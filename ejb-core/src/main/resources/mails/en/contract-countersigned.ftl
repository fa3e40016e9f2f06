Contract ${contractNumber} is in force | ${bank}

Dear ${name},

the storage contract ${contractNumber} has been signed by both sides and is in force. You can download it and see what happens next.

> See the contract | ${url}
