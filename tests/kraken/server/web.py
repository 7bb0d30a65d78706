# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference Kraken over HTTP: GraphQL, documents, and the switches for tests."""

import gzip
import json
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from . import faults
from .clock import read_instant
from .documents import PATH as DOCUMENTS
from .execution import Call, Request, answer

GRAPHQL = "/v1/graphql/"
AUTH = "/auth/graphql/"
NO_LINGER = struct.pack("ii", 1, 0)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port, kraken):
        super().__init__(("127.0.0.1", port), Handler)
        self.kraken = kraken
        self.base = f"http://127.0.0.1:{self.server_address[1]}"
        self.closing = threading.Event()

    def server_close(self):
        self.closing.set()
        super().server_close()

    def handle_error(self, request, client_address):
        """A client that goes away is no news."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    @property
    def kraken(self):
        return self.server.kraken

    def log_message(self, *_arguments):
        """The log for tests is /_log; nothing goes to standard error."""

    # --- reading and writing ---

    def _body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _send(self, status, content, kind="application/json", headers=(), cut=None):
        if len(content) > 500 and "gzip" in (self.headers.get("Accept-Encoding") or ""):
            content = gzip.compress(content, 6)
            headers = [*headers, ("Content-Encoding", "gzip")]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content if cut is None else content[:cut])
        if cut is not None and cut < len(content):
            self._break()

    def _send_json(self, value, status=200, **more):
        self._send(status, json.dumps(value, ensure_ascii=False).encode("utf-8"), **more)

    def _break(self):
        self.wfile.flush()
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    # --- routes ---

    def do_GET(self):
        parts = urlsplit(self.path)
        if parts.path == "/_log":
            self._send_json(self.kraken.log.entries())
        elif parts.path.startswith(DOCUMENTS) and parts.path.endswith(".pdf"):
            self._document(parts)
        elif parts.path in (GRAPHQL, AUTH):
            self._send_json({"errors": [{"message": "Use POST."}]}, 405)
        else:
            self._send_json({}, 404)

    def _document(self, parts):
        number = parts.path[len(DOCUMENTS) : -len(".pdf")]
        token = parse_qs(parts.query).get("token", [""])[0]
        content = self.kraken.documents.content(number, token)
        if content is None:
            self._send(403, b"", "text/plain")
        else:
            self._send(200, content, "application/pdf")

    def do_POST(self):
        path, body = urlsplit(self.path).path, self._body()
        switches = {"/_faults": self._switch, "/_clock": self._set_clock, "/_reset": self._reset}
        try:
            given = json.loads(body or b"{}")
        except ValueError:
            self._send_json({"errors": [{"message": "The body is not JSON."}]}, 400)
            return
        if path in (GRAPHQL, AUTH):
            self._graphql(given, path == AUTH)
        elif path in switches:
            switches[path](given)
            self._send_json({})
        else:
            self._send_json({}, 404)

    def _switch(self, given):
        self.kraken.faults.add(given)
        if given.get("expireTokens"):
            self.kraken.tokens.expire(given.get("refreshTokens", False))

    def _set_clock(self, given):
        if "now" in given:
            self.kraken.clock.set(read_instant(given["now"]))
        self.kraken.clock.advance(given.get("advance", 0))

    def _reset(self, _given):
        self.kraken.reset()

    # --- GraphQL ---

    def _graphql(self, given, is_auth):
        if not isinstance(given, dict) or not isinstance(given.get("query"), str):
            self._send_json({"errors": [{"message": "Must provide query string."}]}, 400)
            return
        schema = self.kraken.auth_schema if is_auth else self.kraken.schema
        request = Request(schema, given)
        acting = self.kraken.faults.for_request(request.operation_name, is_auth)
        header = self.headers.get("Authorization")
        self._note(request, header, is_auth, acting)
        # The late answer is the fault asked for; a server that closes does not wait it out.
        self.server.closing.wait(faults.first(acting, "delayMs", 0) / 1000)
        if faults.first(acting, "reset"):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            self.close_connection = True
            self.connection.close()
            return
        status = faults.first(acting, "status", 200)
        if status != 200 or faults.first(acting, "body") is not None:
            self._send(status, (faults.first(acting, "body") or "").encode(), headers=self._fault_headers(acting))
            return
        call = Call(self.kraken, header, self.server.base, acting)
        self._send_json(answer(schema, request, call), cut=faults.first(acting, "truncateAt"))

    @staticmethod
    def _fault_headers(acting):
        named = (("retryAfter", "Retry-After"), ("location", "Location"))
        return [(header, str(value)) for name, header in named if (value := faults.first(acting, name)) is not None]

    def _note(self, request, header, is_auth, acting):
        signs_in = request.operation_name == "ObtainKrakenToken"
        given = request.variables.get("input") if signs_in else None
        self.kraken.log.add(
            {
                "operation": request.operation_name,
                "server": "auth" if is_auth else "api",
                "header": faults.header_form(header),
                "inputs": sorted(given) if isinstance(given, dict) else [],
                "variables": {} if signs_in else request.variables,
                "encoding": self.headers.get("Accept-Encoding", ""),
                "valid": not request.errors,
                "faults": len(acting),
            }
        )
