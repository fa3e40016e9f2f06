Your certificate of storage is ready | ${bank}

Dear ${name},

the certificate of storage ${certificateNumber} has been issued. After signing in you can see, download and print it; the code printed on it proves that it is genuine.

> See the certificate | ${url}
