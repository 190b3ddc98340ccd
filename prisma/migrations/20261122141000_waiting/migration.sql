-- What waits for somebody is counted on every overview; the answered ones, which are most of them, are not in these indexes.
CREATE INDEX order_request_open ON order_request (provider_id) WHERE state = 'open';
CREATE INDEX service_request_unsolved ON service_request (holder_id) WHERE state IN ('open', 'inProgress', 'waiting', 'reopened');
