"""The memory container API of OpenSearch, over the same SQL functions as the other routes."""
