/**
 * The database of the bank outside of the application: the embedded server for the demo and the tests, its accounts and
 * keys, the migrations and the default catalogues. Nobody's data is read or written here.
 */
package org.cordbank.db;
