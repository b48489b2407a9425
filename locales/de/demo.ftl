# Wörter der Vorführwelt.
demo-role-chair = Vorsitz eines Ausschusses
