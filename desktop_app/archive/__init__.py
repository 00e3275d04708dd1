"""The one door to an archive, for the window, the command line and the tests."""
