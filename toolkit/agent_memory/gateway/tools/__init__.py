"""Tools for agents, over the Model Context Protocol.

calls        what a tool call comes from, and how it is answered
memories     the tools of Mem0's hosted server, and three more
open_memory  the tools of OpenMemory
transport    the paths of both over HTTP
stdio        the first over standard input and output
"""
