"""What a reference to a patient names, and all names under which rows refer to that patient."""
