"""What is said in passing and is no memory: reactions, tasks of this chat, states of the moment,
what is said of nobody the speaker knows."""
