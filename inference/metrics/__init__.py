"""Numbers that tell how good a picture or a motion is, named as METHODS 1.3 names them and never by a stand-in."""
