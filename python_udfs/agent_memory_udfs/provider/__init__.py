"""Models behind OpenAI-compatible HTTP endpoints: chat, embeddings, rerank.

errors         what can go wrong, as SQLSTATEs
endpoint       where a request goes and with which key
requests       what is sent
client         sending, retries, the HTTP client of a session
interruptible  a call that PostgreSQL can cancel
answers        what came back, checked
call           the whole of it
"""
