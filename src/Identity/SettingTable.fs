namespace FunctionalAws

/// What the text of a setting can be.
[<RequireQualifiedAccess>]
type SettingKind =
    | Text
    /// "true" or "false".
    | Switch
    /// A whole number, from the least to the most.
    | Number of least: int * most: int
    /// One of these, in any case.
    | Words of words: string list

/// A setting: its names, what it can be, and what holds when nobody says anything.
type SettingInfo = {
    /// The name that it has in the profile, or would have.
    Name: string
    /// The environment's variables, the first that has a value counts.
    Variables: string list
    /// The keys in the profile, the first counts; "s3.x" is x in the block s3. None where only variables are read.
    Keys: string list
    Kind: SettingKind
    /// What holds else, for a person.
    Default: string
    /// What says it in code besides <c>Session.withSetting</c>; empty where nothing does.
    Code: string
    /// What it decides.
    Summary: string
}

/// <summary>
/// Every setting there is, in one place: sessions read by it, and the documentation is made of it. The names are those of
/// https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
/// </summary>
[<RequireQualifiedAccess>]
module SettingTable =

    let private both (variable: string) (name: string) (kind: SettingKind) (otherwise: string) (summary: string) = {
        Name = name
        Variables = [ variable ]
        Keys = [ name ]
        Kind = kind
        Default = otherwise
        Code = ""
        Summary = summary
    }

    let private variable (name: string) (variable: string) (kind: SettingKind) (otherwise: string) (summary: string) = {
        both variable name kind otherwise summary with
            Keys = []
    }

    let private inCode (code: string) (setting: SettingInfo) : SettingInfo = { setting with Code = code }

    let profile =
        {
            variable
                "profile"
                "AWS_PROFILE"
                SettingKind.Text
                "`default`"
                "The profile of the files. In code, it goes before keys in variables." with
                Variables = [ "AWS_PROFILE"; "AWS_DEFAULT_PROFILE" ]
        }
        |> inCode "withProfile"

    let configFile =
        variable "config_file" "AWS_CONFIG_FILE" SettingKind.Text "`~/.aws/config`" "The file of profiles."

    let credentialsFile =
        variable
            "shared_credentials_file"
            "AWS_SHARED_CREDENTIALS_FILE"
            SettingKind.Text
            "`~/.aws/credentials`"
            "The file of keys. What it says of a profile goes before what the config file says."

    let region =
        {
            both "AWS_REGION" "region" SettingKind.Text "" "The region; calls need one." with
                Variables = [ "AWS_REGION"; "AWS_DEFAULT_REGION" ]
        }
        |> inCode "withRegion"

    let defaultsMode =
        both
            "AWS_DEFAULTS_MODE"
            "defaults_mode"
            (SettingKind.Words [ "legacy"; "standard"; "in-region"; "cross-region"; "mobile"; "auto" ])
            "`legacy`"
            "How long connecting may take; see below."
        |> inCode "withDefaultsMode"

    let endpointUrl =
        both "AWS_ENDPOINT_URL" "endpoint_url" SettingKind.Text "by the service's rules" "The endpoint of all services."
        |> inCode "withEndpoint"

    let serviceEndpointUrl =
        {
            endpointUrl with
                Name = "endpoint_url of a service"
                Variables = [ "AWS_ENDPOINT_URL_<SERVICE>" ]
                Keys = [ "services, and in [services x] <service>.endpoint_url" ]
                Summary =
                    "The endpoint of one service, whose id is in capitals and lower case, with underscores for spaces. "
                    + "Variables go before the profile, and there the service before all."
        }
        |> inCode "withServiceEndpoint"

    let ignoreConfiguredEndpointUrls =
        both
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"
            "ignore_configured_endpoint_urls"
            SettingKind.Switch
            "`false`"
            "Endpoints in variables and files do not count."

    let useFips =
        both
            "AWS_USE_FIPS_ENDPOINT"
            "use_fips_endpoint"
            SettingKind.Switch
            "`false`"
            "Endpoints that comply with FIPS 140."
        |> inCode "withFips"

    let useDualStack =
        both
            "AWS_USE_DUALSTACK_ENDPOINT"
            "use_dualstack_endpoint"
            SettingKind.Switch
            "`false`"
            "Endpoints that have IPv6 addresses as well."
        |> inCode "withDualStack"

    let accountIdEndpointMode =
        both
            "AWS_ACCOUNT_ID_ENDPOINT_MODE"
            "account_id_endpoint_mode"
            (SettingKind.Words [ "preferred"; "disabled"; "required" ])
            "`preferred`"
            "Endpoints of the account that signs, where a service has such."
        |> inCode "withAccountIdEndpointMode"

    let endpointDiscovery = {
        both
            "AWS_ENABLE_ENDPOINT_DISCOVERY"
            "endpoint_discovery_enabled"
            (SettingKind.Words [ "auto"; "true"; "false" ])
            "`auto`"
            "Whether services are asked for endpoints: where there are no others, wherever they can be, or never." with
            Variables = [ "AWS_ENABLE_ENDPOINT_DISCOVERY"; "AWS_ENDPOINT_DISCOVERY_ENABLED" ]
    }

    let disableHostPrefix =
        both
            "AWS_DISABLE_HOST_PREFIX_INJECTION"
            "disable_host_prefix_injection"
            SettingKind.Switch
            "`false`"
            "Models put no labels before the host."
        |> inCode "withHostPrefix"

    let stsRegionalEndpoints =
        both
            "AWS_STS_REGIONAL_ENDPOINTS"
            "sts_regional_endpoints"
            (SettingKind.Words [ "regional"; "legacy" ])
            "`regional`"
            "STS in the session's region, or, in older regions, for all of them."

    let private s3 (name: string) (kind: SettingKind) (otherwise: string) (summary: string) = {
        Name = "s3." + name
        Variables = []
        Keys = [ "s3." + name ]
        Kind = kind
        Default = otherwise
        Code = ""
        Summary = summary
    }

    let s3AddressingStyle =
        s3
            "addressing_style"
            (SettingKind.Words [ "auto"; "path"; "virtual" ])
            "`auto`"
            "Where buckets' names go; `auto` is the host, and the path where an endpoint is configured."
        |> inCode "withAddressingStyle"

    let s3Accelerate = {
        s3 "use_accelerate_endpoint" SettingKind.Switch "`false`" "Buckets through S3's transfer acceleration." with
            Keys = [ "s3.use_accelerate_endpoint"; "s3_use_accelerate_endpoint" ]
    }

    let s3DualStack =
        s3
            "use_dualstack_endpoint"
            SettingKind.Switch
            "`false`"
            "As `use_dualstack_endpoint`, which goes before, for S3."

    let s3UseArnRegion = {
        s3 "use_arn_region" SettingKind.Switch "`true`" "The region in an ARN is the one that is called." with
            Variables = [ "AWS_S3_USE_ARN_REGION" ]
            Keys = [ "s3.use_arn_region"; "s3_use_arn_region" ]
    }

    let s3UsEast1RegionalEndpoint = {
        s3
            "us_east_1_regional_endpoint"
            (SettingKind.Words [ "regional"; "legacy" ])
            "`regional`"
            "In us-east-1, the region's endpoint, or the one for all." with
            Variables = [ "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT" ]
            Keys = [ "s3.us_east_1_regional_endpoint"; "s3_us_east_1_regional_endpoint" ]
    }

    let s3DisableMultiRegion = {
        s3
            "s3_disable_multiregion_access_points"
            SettingKind.Switch
            "`false`"
            "Access points of several regions are refused." with
            Variables = [ "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS" ]
            Keys = [ "s3.s3_disable_multiregion_access_points"; "s3_disable_multiregion_access_points" ]
    }

    let s3DisableExpressSessionAuth =
        both
            "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH"
            "s3_disable_express_session_auth"
            SettingKind.Switch
            "`false`"
            "Directory buckets of S3 are called with the credentials themselves, and not with the keys of sessions."

    let authSchemePreference =
        both
            "AWS_AUTH_SCHEME_PREFERENCE"
            "auth_scheme_preference"
            SettingKind.Text
            "`sigv4`, or what the service lists"
            "How calls are signed where a service lists several ways, the best first, with commas: `sigv4`, `sigv4a`, `httpBearerAuth`, `noAuth`."

    let sigV4aSigningRegionSet =
        both
            "AWS_SIGV4A_SIGNING_REGION_SET"
            "sigv4a_signing_region_set"
            SettingKind.Text
            "by the endpoint, or the region"
            "The regions that signatures for several regions are good for, with commas; `*` for all."

    let retryMode =
        both
            "AWS_RETRY_MODE"
            "retry_mode"
            (SettingKind.Words [ "standard"; "adaptive"; "legacy"; "none" ])
            "`standard`"
            "How failed calls are tried again; see [retries.md](retries.md)."
        |> inCode "withRetryMode"

    let maxAttempts =
        both
            "AWS_MAX_ATTEMPTS"
            "max_attempts"
            (SettingKind.Number(1, System.Int32.MaxValue))
            "3; DynamoDB 4; `legacy` 5, DynamoDB 10"
            "The attempts that a call may take, with the first."
        |> inCode "withMaxAttempts"

    let minCompressionSize =
        both
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES"
            "request_min_compression_size_bytes"
            (SettingKind.Number(1, 1048576))
            "10240"
            "Bodies of so many bytes and more are compressed, where the model allows it."

    let disableCompression =
        both
            "AWS_DISABLE_REQUEST_COMPRESSION"
            "disable_request_compression"
            SettingKind.Switch
            "`false`"
            "Nothing is compressed."

    let private checksums (variable: string) (name: string) (summary: string) =
        both variable name (SettingKind.Words [ "when_supported"; "when_required" ]) "`when_supported`" summary

    let requestChecksumCalculation =
        checksums
            "AWS_REQUEST_CHECKSUM_CALCULATION"
            "request_checksum_calculation"
            "Bodies get checksums wherever operations know them, or only where they are demanded; see [integrity.md](integrity.md)."
        |> inCode "withRequestChecksums"

    let responseChecksumValidation =
        checksums
            "AWS_RESPONSE_CHECKSUM_VALIDATION"
            "response_checksum_validation"
            "Answers are held against their checksums wherever operations know them, or only where the caller asks."
        |> inCode "withResponseChecksums"

    let applicationId =
        both
            "AWS_SDK_UA_APP_ID"
            "sdk_ua_app_id"
            SettingKind.Text
            ""
            "The application's own name in the User-Agent header."

    let parameterValidation =
        {
            variable
                "parameter_validation"
                ""
                SettingKind.Switch
                "`true`"
                "Requests are looked at before they are sent." with
                Variables = []
                Keys = [ "parameter_validation" ]
        }
        |> inCode "withValidation"

    let caBundle =
        both
            "AWS_CA_BUNDLE"
            "ca_bundle"
            SettingKind.Text
            "the system's"
            "A PEM file of the certificates to trust, in the place of the system's."

    let dataPath =
        variable
            "data_path"
            "AWS_DATA_PATH"
            SettingKind.Text
            "`~/.aws/models` and an installed botocore"
            "Folders of service models, separated as in PATH."
        |> inCode "withModels"

    let metadataDisabled =
        variable
            "ec2_metadata_disabled"
            "AWS_EC2_METADATA_DISABLED"
            SettingKind.Switch
            "`false`"
            "An instance's metadata is never asked."

    let metadataEndpoint =
        both
            "AWS_EC2_METADATA_SERVICE_ENDPOINT"
            "ec2_metadata_service_endpoint"
            SettingKind.Text
            "by the mode"
            "Where an instance's metadata is."

    let metadataEndpointMode =
        both
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"
            "ec2_metadata_service_endpoint_mode"
            (SettingKind.Words [ "ipv4"; "ipv6" ])
            "`IPv4`"
            "The address of an instance's metadata."

    let metadataIpv6 =
        both "AWS_IMDS_USE_IPV6" "imds_use_ipv6" SettingKind.Switch "`false`" "As the mode `IPv6`, which goes before."

    let metadataV1Disabled =
        both
            "AWS_EC2_METADATA_V1_DISABLED"
            "ec2_metadata_v1_disabled"
            SettingKind.Switch
            "`true`"
            "`false` allows version 1 of an instance's metadata, where version 2 does not answer."

    let private upToAnHour = SettingKind.Number(1, 3600)

    let metadataTimeout =
        both
            "AWS_METADATA_SERVICE_TIMEOUT"
            "metadata_service_timeout"
            upToAnHour
            "1"
            "Seconds for an answer of the metadata."

    let metadataAttempts =
        both "AWS_METADATA_SERVICE_NUM_ATTEMPTS" "metadata_service_num_attempts" upToAnHour "1" "How often it is asked."

    /// Everything that a session reads, in the order of the documentation.
    let all: SettingInfo list = [
        profile
        configFile
        credentialsFile
        region
        defaultsMode
        serviceEndpointUrl
        endpointUrl
        ignoreConfiguredEndpointUrls
        useFips
        useDualStack
        accountIdEndpointMode
        endpointDiscovery
        disableHostPrefix
        stsRegionalEndpoints
        s3AddressingStyle
        s3Accelerate
        s3DualStack
        s3UseArnRegion
        s3UsEast1RegionalEndpoint
        s3DisableMultiRegion
        s3DisableExpressSessionAuth
        authSchemePreference
        sigV4aSigningRegionSet
        retryMode
        maxAttempts
        minCompressionSize
        disableCompression
        requestChecksumCalculation
        responseChecksumValidation
        applicationId
        parameterValidation
        caBundle
        dataPath
        metadataDisabled
        metadataEndpoint
        metadataEndpointMode
        metadataIpv6
        metadataV1Disabled
        metadataTimeout
        metadataAttempts
    ]

    /// Settings of AWS's other tools that are not read, and why, by their names.
    let unread: (string * string) list = [
        "csm_enabled, csm_host, csm_port, csm_client_id", "AWS has ended the monitoring that they are for."
        "tcp_keepalive", "Connections are always kept alive."
        "proxy_ca_bundle, proxy_client_cert, proxy_use_forwarding_for_https",
        "Proxies are those of HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY; `HttpSettings` says the rest."
        "s3.payload_signing_enabled", "Bodies are signed wherever that costs no second reading."
    ]
