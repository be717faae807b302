module dial

go 1.26
