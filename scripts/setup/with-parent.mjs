// Loaded into the server before Next: if the start script is killed without a word, the server ends too,
// instead of holding the port. Nobody speaks on the channel; it only closes.
if (process.channel) process.on('disconnect', () => process.exit(1))
