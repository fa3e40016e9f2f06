Called off: ${event} | ${bank}

Dear ${name},

we are sorry: "${event}", planned for ${when} at ${place}, is called off.

Reason: ${why}

Your sign-up is cancelled by itself; there is nothing you have to do.

> See the details | ${url}
