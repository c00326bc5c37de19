"""Times in words. Each language has one grammar: statements ("moved to Oslo last May": extraction/)
and questions ("where did I go last May?": query_time/) read the same expressions. They differ in
which of them count, and in what the words around make of them."""
