# Generated from spec/; edit that and run `python -m generator`.
"""Types of `client.admin.organization`."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .admin_api_key import AdminAPIKey as AdminAPIKey
    from .admin_api_key_create_params import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
    from .admin_api_key_create_response import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from .admin_api_key_delete_response import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from .admin_api_key_list_params import AdminAPIKeyListParams as AdminAPIKeyListParams
    from .audit_log_list_params import AuditLogListParams as AuditLogListParams
    from .audit_log_list_response import AuditLogListResponse as AuditLogListResponse
    from .aws_external_storage_provider import AwsExternalStorageProvider as AwsExternalStorageProvider
    from .azure_external_storage_provider import AzureExternalStorageProvider as AzureExternalStorageProvider
    from .certificate import Certificate as Certificate
    from .certificate_activate_params import CertificateActivateParams as CertificateActivateParams
    from .certificate_activate_response import CertificateActivateResponse as CertificateActivateResponse
    from .certificate_create_params import CertificateCreateParams as CertificateCreateParams
    from .certificate_deactivate_params import CertificateDeactivateParams as CertificateDeactivateParams
    from .certificate_deactivate_response import CertificateDeactivateResponse as CertificateDeactivateResponse
    from .certificate_delete_response import CertificateDeleteResponse as CertificateDeleteResponse
    from .certificate_list_params import CertificateListParams as CertificateListParams
    from .certificate_list_response import CertificateListResponse as CertificateListResponse
    from .certificate_retrieve_params import CertificateRetrieveParams as CertificateRetrieveParams
    from .certificate_update_params import CertificateUpdateParams as CertificateUpdateParams
    from .cost_quantity_unit import CostQuantityUnit as CostQuantityUnit
    from .data_retention_update_params import DataRetentionUpdateParams as DataRetentionUpdateParams
    from .external_key import ExternalKey as ExternalKey
    from .external_key_create_params import ExternalKeyCreateParams as ExternalKeyCreateParams
    from .external_key_list_params import ExternalKeyListParams as ExternalKeyListParams
    from .external_key_validate_response import ExternalKeyValidateResponse as ExternalKeyValidateResponse
    from .external_storage_configuration import ExternalStorageConfiguration as ExternalStorageConfiguration
    from .external_storage_create_params import ExternalStorageCreateParams as ExternalStorageCreateParams
    from .external_storage_deleted import ExternalStorageDeleted as ExternalStorageDeleted
    from .external_storage_list_params import ExternalStorageListParams as ExternalStorageListParams
    from .gcp_external_storage_provider import GcpExternalStorageProvider as GcpExternalStorageProvider
    from .group import Group as Group
    from .group_create_params import GroupCreateParams as GroupCreateParams
    from .group_delete_response import GroupDeleteResponse as GroupDeleteResponse
    from .group_list_params import GroupListParams as GroupListParams
    from .group_update_params import GroupUpdateParams as GroupUpdateParams
    from .group_update_response import GroupUpdateResponse as GroupUpdateResponse
    from .invite import Invite as Invite
    from .invite_create_params import InviteCreateParams as InviteCreateParams
    from .invite_delete_response import InviteDeleteResponse as InviteDeleteResponse
    from .invite_list_params import InviteListParams as InviteListParams
    from .oci_external_storage_provider import OciExternalStorageProvider as OciExternalStorageProvider
    from .organization_data_retention import OrganizationDataRetention as OrganizationDataRetention
    from .organization_spend_alert import OrganizationSpendAlert as OrganizationSpendAlert
    from .organization_spend_alert_deleted import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted
    from .organization_spend_limit import OrganizationSpendLimit as OrganizationSpendLimit
    from .organization_spend_limit_deleted import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted
    from .organization_user import OrganizationUser as OrganizationUser
    from .project import Project as Project
    from .project_create_params import ProjectCreateParams as ProjectCreateParams
    from .project_list_params import ProjectListParams as ProjectListParams
    from .project_residency import ProjectResidency as ProjectResidency
    from .project_update_params import ProjectUpdateParams as ProjectUpdateParams
    from .role import Role as Role
    from .role_create_params import RoleCreateParams as RoleCreateParams
    from .role_delete_response import RoleDeleteResponse as RoleDeleteResponse
    from .role_list_params import RoleListParams as RoleListParams
    from .role_update_params import RoleUpdateParams as RoleUpdateParams
    from .spend_alert_create_params import SpendAlertCreateParams as SpendAlertCreateParams
    from .spend_alert_list_params import SpendAlertListParams as SpendAlertListParams
    from .spend_alert_update_params import SpendAlertUpdateParams as SpendAlertUpdateParams
    from .spend_limit_update_params import SpendLimitUpdateParams as SpendLimitUpdateParams
    from .usage_audio_speeches_params import UsageAudioSpeechesParams as UsageAudioSpeechesParams
    from .usage_audio_speeches_response import UsageAudioSpeechesResponse as UsageAudioSpeechesResponse
    from .usage_audio_transcriptions_params import UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams
    from .usage_audio_transcriptions_response import (
        UsageAudioTranscriptionsResponse as UsageAudioTranscriptionsResponse,
    )
    from .usage_code_interpreter_sessions_params import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )
    from .usage_code_interpreter_sessions_response import (
        UsageCodeInterpreterSessionsResponse as UsageCodeInterpreterSessionsResponse,
    )
    from .usage_completions_params import UsageCompletionsParams as UsageCompletionsParams
    from .usage_completions_response import UsageCompletionsResponse as UsageCompletionsResponse
    from .usage_costs_params import UsageCostsParams as UsageCostsParams
    from .usage_costs_response import UsageCostsResponse as UsageCostsResponse
    from .usage_decisions_params import UsageDecisionsParams as UsageDecisionsParams
    from .usage_decisions_response import UsageDecisionsResponse as UsageDecisionsResponse
    from .usage_embeddings_params import UsageEmbeddingsParams as UsageEmbeddingsParams
    from .usage_embeddings_response import UsageEmbeddingsResponse as UsageEmbeddingsResponse
    from .usage_file_search_calls_params import UsageFileSearchCallsParams as UsageFileSearchCallsParams
    from .usage_file_search_calls_response import UsageFileSearchCallsResponse as UsageFileSearchCallsResponse
    from .usage_images_params import UsageImagesParams as UsageImagesParams
    from .usage_images_response import UsageImagesResponse as UsageImagesResponse
    from .usage_moderations_params import UsageModerationsParams as UsageModerationsParams
    from .usage_moderations_response import UsageModerationsResponse as UsageModerationsResponse
    from .usage_vector_stores_params import UsageVectorStoresParams as UsageVectorStoresParams
    from .usage_vector_stores_response import UsageVectorStoresResponse as UsageVectorStoresResponse
    from .usage_web_search_calls_params import UsageWebSearchCallsParams as UsageWebSearchCallsParams
    from .usage_web_search_calls_response import UsageWebSearchCallsResponse as UsageWebSearchCallsResponse
    from .user_delete_response import UserDeleteResponse as UserDeleteResponse
    from .user_list_params import UserListParams as UserListParams
    from .user_update_params import UserUpdateParams as UserUpdateParams
    from .workload_identity_provider import WorkloadIdentityProvider as WorkloadIdentityProvider
    from .workload_identity_provider_create_params import (
        WorkloadIdentityProviderCreateParams as WorkloadIdentityProviderCreateParams,
    )
    from .workload_identity_provider_deleted import WorkloadIdentityProviderDeleted as WorkloadIdentityProviderDeleted
    from .workload_identity_provider_list_params import (
        WorkloadIdentityProviderListParams as WorkloadIdentityProviderListParams,
    )
    from .workload_identity_provider_update_params import (
        WorkloadIdentityProviderUpdateParams as WorkloadIdentityProviderUpdateParams,
    )
else:
    from ...._lazy import lazy_names

    __all__, __getattr__, __dir__ = lazy_names(
        __name__,
        {
            ".admin_api_key": "AdminAPIKey",
            ".admin_api_key_create_params": "AdminAPIKeyCreateParams",
            ".admin_api_key_create_response": "AdminAPIKeyCreateResponse",
            ".admin_api_key_delete_response": "AdminAPIKeyDeleteResponse",
            ".admin_api_key_list_params": "AdminAPIKeyListParams",
            ".audit_log_list_params": "AuditLogListParams",
            ".audit_log_list_response": "AuditLogListResponse",
            ".aws_external_storage_provider": "AwsExternalStorageProvider",
            ".azure_external_storage_provider": "AzureExternalStorageProvider",
            ".certificate": "Certificate",
            ".certificate_activate_params": "CertificateActivateParams",
            ".certificate_activate_response": "CertificateActivateResponse",
            ".certificate_create_params": "CertificateCreateParams",
            ".certificate_deactivate_params": "CertificateDeactivateParams",
            ".certificate_deactivate_response": "CertificateDeactivateResponse",
            ".certificate_delete_response": "CertificateDeleteResponse",
            ".certificate_list_params": "CertificateListParams",
            ".certificate_list_response": "CertificateListResponse",
            ".certificate_retrieve_params": "CertificateRetrieveParams",
            ".certificate_update_params": "CertificateUpdateParams",
            ".cost_quantity_unit": "CostQuantityUnit",
            ".data_retention_update_params": "DataRetentionUpdateParams",
            ".external_key": "ExternalKey",
            ".external_key_create_params": "ExternalKeyCreateParams",
            ".external_key_list_params": "ExternalKeyListParams",
            ".external_key_validate_response": "ExternalKeyValidateResponse",
            ".external_storage_configuration": "ExternalStorageConfiguration",
            ".external_storage_create_params": "ExternalStorageCreateParams",
            ".external_storage_deleted": "ExternalStorageDeleted",
            ".external_storage_list_params": "ExternalStorageListParams",
            ".gcp_external_storage_provider": "GcpExternalStorageProvider",
            ".group": "Group",
            ".group_create_params": "GroupCreateParams",
            ".group_delete_response": "GroupDeleteResponse",
            ".group_list_params": "GroupListParams",
            ".group_update_params": "GroupUpdateParams",
            ".group_update_response": "GroupUpdateResponse",
            ".invite": "Invite",
            ".invite_create_params": "InviteCreateParams",
            ".invite_delete_response": "InviteDeleteResponse",
            ".invite_list_params": "InviteListParams",
            ".oci_external_storage_provider": "OciExternalStorageProvider",
            ".organization_data_retention": "OrganizationDataRetention",
            ".organization_spend_alert": "OrganizationSpendAlert",
            ".organization_spend_alert_deleted": "OrganizationSpendAlertDeleted",
            ".organization_spend_limit": "OrganizationSpendLimit",
            ".organization_spend_limit_deleted": "OrganizationSpendLimitDeleted",
            ".organization_user": "OrganizationUser",
            ".project": "Project",
            ".project_create_params": "ProjectCreateParams",
            ".project_list_params": "ProjectListParams",
            ".project_residency": "ProjectResidency",
            ".project_update_params": "ProjectUpdateParams",
            ".role": "Role",
            ".role_create_params": "RoleCreateParams",
            ".role_delete_response": "RoleDeleteResponse",
            ".role_list_params": "RoleListParams",
            ".role_update_params": "RoleUpdateParams",
            ".spend_alert_create_params": "SpendAlertCreateParams",
            ".spend_alert_list_params": "SpendAlertListParams",
            ".spend_alert_update_params": "SpendAlertUpdateParams",
            ".spend_limit_update_params": "SpendLimitUpdateParams",
            ".usage_audio_speeches_params": "UsageAudioSpeechesParams",
            ".usage_audio_speeches_response": "UsageAudioSpeechesResponse",
            ".usage_audio_transcriptions_params": "UsageAudioTranscriptionsParams",
            ".usage_audio_transcriptions_response": "UsageAudioTranscriptionsResponse",
            ".usage_code_interpreter_sessions_params": "UsageCodeInterpreterSessionsParams",
            ".usage_code_interpreter_sessions_response": "UsageCodeInterpreterSessionsResponse",
            ".usage_completions_params": "UsageCompletionsParams",
            ".usage_completions_response": "UsageCompletionsResponse",
            ".usage_costs_params": "UsageCostsParams",
            ".usage_costs_response": "UsageCostsResponse",
            ".usage_decisions_params": "UsageDecisionsParams",
            ".usage_decisions_response": "UsageDecisionsResponse",
            ".usage_embeddings_params": "UsageEmbeddingsParams",
            ".usage_embeddings_response": "UsageEmbeddingsResponse",
            ".usage_file_search_calls_params": "UsageFileSearchCallsParams",
            ".usage_file_search_calls_response": "UsageFileSearchCallsResponse",
            ".usage_images_params": "UsageImagesParams",
            ".usage_images_response": "UsageImagesResponse",
            ".usage_moderations_params": "UsageModerationsParams",
            ".usage_moderations_response": "UsageModerationsResponse",
            ".usage_vector_stores_params": "UsageVectorStoresParams",
            ".usage_vector_stores_response": "UsageVectorStoresResponse",
            ".usage_web_search_calls_params": "UsageWebSearchCallsParams",
            ".usage_web_search_calls_response": "UsageWebSearchCallsResponse",
            ".user_delete_response": "UserDeleteResponse",
            ".user_list_params": "UserListParams",
            ".user_update_params": "UserUpdateParams",
            ".workload_identity_provider": "WorkloadIdentityProvider",
            ".workload_identity_provider_create_params": "WorkloadIdentityProviderCreateParams",
            ".workload_identity_provider_deleted": "WorkloadIdentityProviderDeleted",
            ".workload_identity_provider_list_params": "WorkloadIdentityProviderListParams",
            ".workload_identity_provider_update_params": "WorkloadIdentityProviderUpdateParams",
        },
    )
