# Words of the demo world.
demo-role-chair = Présidence d’un comité
