# Words of the demo world.
demo-role-chair = Vorsitz eines Gremiums
