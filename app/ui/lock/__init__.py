"""The page that covers everything until a PIN or the passphrase is typed."""
