"""The rows beside imported resources by which searches find them."""
