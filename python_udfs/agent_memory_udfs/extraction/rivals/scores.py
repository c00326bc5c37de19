"""How sure a sentence is to contradict a memory: any number, the higher the surer."""

# A score above is of what is over in every memory that tells of it: the child was born, which ends
# both that one is pregnant and when it is due. Of other memories with one score neither is meant.
EACH = 100
