"""The console at /console: a page to look at what is remembered, and why.

Rendered on the server; every datum is what a public SQL function returns, asked as the role of the
key that signed in. Pages work without scripts; htmx (static/htmx.min.js, 2.0.11 of the package
htmx.org, its licence beside it) puts further rows and previews into the page.

session    the cookie that stands for a key, and the proof that a form is ours
rendering  templates, what escapes texts, headers
pictures   time lines and the graph, as coordinates
pages      the routes that read
actions    the routes that write
"""
