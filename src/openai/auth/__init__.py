"""Identities that take the place of an API key: `OpenAI(workload_identity=…)`."""

from __future__ import annotations

from ._workload import (
    SubjectTokenProvider as SubjectTokenProvider,
    SubjectTokenWorkloadIdentity as SubjectTokenWorkloadIdentity,
    WorkloadIdentity as WorkloadIdentity,
    WorkloadIdentityAuth as WorkloadIdentityAuth,
    X509WorkloadIdentity as X509WorkloadIdentity,
    azure_managed_identity_token_provider as azure_managed_identity_token_provider,
    gcp_id_token_provider as gcp_id_token_provider,
    k8s_service_account_token_provider as k8s_service_account_token_provider,
    x509_workload_identity as x509_workload_identity,
)
