curl -X POST http://my-endpoint:8080/v1/memories \
  -H "Content-Type: application/json" \
  -H "Authorization: Token <your-api-key>" \
  -d '{
        "messages": [
            {
              "role": "user",
              "content": "我喜欢吃辣,特别是川菜。"
            },
            {
              "role": "assistant",
              "content": "好的,已经记下您的口味偏好。"
            }
        ],
        "user_id": "user_002",
        "agent_id": "food-assistant",
        "run_id": "user_002_run_id",
        "metadata": {
            "additionalProp1": {}
        }
    }'

curl -X POST http://my-endpoint:8080/v2/memories/search \
  -H "Content-Type: application/json" \
  -H "Authorization: Token <your-api-key>" \
  -d '{
        "query": "我喜欢什么菜",
        "user_id": "user_002",
        "run_id": "user_002_run_id",
        "agent_id": "food-assistant",
        "filters": {
            "additionalProp1": {}
        }
    }'

curl -X GET 'http://<your-endpoint>:8080/v2/memories?user_id=user_002&agent_id=food-assistant' \
  -H 'accept: application/json' \
  -H 'Authorization: Token <your-api-key>'

curl -X DELETE 'http://<your-endpoint>:8080/v1/memories?user_id=user_002&agent_id=food-assistant' \
  -H 'accept: application/json' \
  -H 'Authorization: Token <your-api-key>'
