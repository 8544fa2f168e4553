"""What is heard and when: the sound is the clock, and the picture follows it."""
