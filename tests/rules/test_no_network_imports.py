"""The program imports nothing that could open a network connection."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from source_tree import imports, is_in, parse, place, python_files

NETWORK = [
    "_socket",
    "aiohttp",
    "asyncio",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "nntplib",
    "poplib",
    "requests",
    "smtplib",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib.robotparser",
    "urllib3",
    "webbrowser",
    "websockets",
    "wsgiref",
    "xmlrpc",
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtWebChannel",
    "PySide6.QtWebEngineCore",
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebSockets",
    "PySide6.QtHttpServer",
]


def _uses_of_socket(tree: ast.AST) -> set[str]:
    """Return what a file takes out of the socket module."""
    return {name.partition(".")[2] for name, _ in imports(tree) if name.startswith("socket.")} | {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "socket"
    }


def network_imports(root: Path) -> list[str]:
    found = []
    for path in python_files(root, "desktop_app"):
        tree = parse(path)
        for name, node in imports(tree):
            if any(is_in(name, module) for module in NETWORK):
                found.append(f"{place(root, path, node)} {name}")
            # Allowed for one thing: to tell urllib3, which trafilatura brings, not to bind ::1.
            if is_in(name, "socket") and _uses_of_socket(tree) - {"has_ipv6"}:
                found.append(f"{place(root, path, node)} {name}")
    return found


def test_no_module_imports_the_network(root: Path) -> None:
    assert network_imports(root) == []


@pytest.mark.parametrize(
    "line",
    [
        "import socket\nsocket.create_connection(x)",
        "from socket import socket",
        "import http.client",
        "from urllib import request",
        "from urllib.request import urlopen",
        "def f():\n    import requests",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "import importlib\nimportlib.import_module('ssl')",
    ],
)
def test_an_import_of_the_network_is_named(
    line: str, plant: Callable[[dict[str, str]], Path]
) -> None:
    assert len(network_imports(plant({"desktop_app/a.py": line}))) == 1


@pytest.mark.parametrize(
    "line", ["from urllib.parse import urlsplit", "import socket\nsocket.has_ipv6 = False"]
)
def test_taking_an_address_apart_is_no_network(
    line: str, plant: Callable[[dict[str, str]], Path]
) -> None:
    assert network_imports(plant({"desktop_app/a.py": line})) == []
