"""What an empty archive shows."""
