"""The services of each capability, each loaded when it is first asked for: the window answers before. One file a capability,
each building on the one before; `Services` is the last of them."""
