"""What is sent to which system, and the targets."""
