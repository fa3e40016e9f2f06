-- A transfer's note often holds the contract's number instead of the invoice's: finance finds the invoice by either.
CREATE INDEX billing_invoices_contract_number ON billing_invoices (contract_number);
