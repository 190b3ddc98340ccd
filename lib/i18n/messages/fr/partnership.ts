export const partnership = {}
