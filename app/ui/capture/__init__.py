"""Writing down what a customer wants who came in, wrote a letter, chatted or posted."""
