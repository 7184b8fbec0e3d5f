"""The settings screen: pages whose changes apply at once and can be undone."""
