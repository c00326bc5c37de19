"""Tools for agents, over the Model Context Protocol.

calls        what a tool call comes from, and how it is answered
memories     the tools of Mem0's hosted server, and three more
open_memory  the tools of OpenMemory
paths        the paths of both over HTTP
transport    what answers them
stdio        the first over standard input and output
"""
