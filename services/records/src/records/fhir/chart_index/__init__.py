"""The rows beside imported resources by which charts find them."""
