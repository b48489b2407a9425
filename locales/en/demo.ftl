# Words of the demo world.
demo-role-chair = Chair of a panel
