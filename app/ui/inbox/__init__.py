"""The inbox: tickets by promise, the conversation, the answer, and who it is for."""
