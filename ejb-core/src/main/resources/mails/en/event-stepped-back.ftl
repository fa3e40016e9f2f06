Your sign-up is cancelled: ${event} | ${bank}

Dear ${name},

you have cancelled your sign-up for "${event}" (${when}), number ${number}. Thank you for telling us.

> See the sign-up | ${url}
