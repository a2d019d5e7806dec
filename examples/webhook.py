"""Wait for one webhook and say what happened; needs OPENAI_WEBHOOK_SECRET and nothing but the standard library.

python examples/webhook.py [PORT]
"""

from __future__ import annotations

import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

import openai


class Webhook(BaseHTTPRequestHandler):
    client = openai.OpenAI()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        try:
            event = self.client.webhooks.unwrap(body, self.headers)
        except openai.InvalidWebhookSignatureError as error:
            self.send_error(400, "Invalid signature")
            print("refused:", error)
            return
        if event.type == "response.completed":
            print("completed:", event.data.id)
        else:
            print("unhandled:", event.type)
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Print events only."""


def main() -> None:
    with HTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8000), Webhook) as server:
        print(f"listening on port {server.server_port}", flush=True)
        server.handle_request()


if __name__ == "__main__":
    main()
