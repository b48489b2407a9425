# Words of the demo world.
demo-role-chair = Voorzitter van een commissie
