-- A reseller that leaves while it has a request: the provider has it from then on.
ALTER TYPE "ServiceRequestAct" ADD VALUE 'departed';
